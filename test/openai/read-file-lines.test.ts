import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { makeClient } from '../../src/openai/make-client.ts';
import { readFileLines } from '../../src/openai/read-file-lines.ts';

const lines = Array.from({ length: 2_000 }, (_, index) => `{"line": ${index}, "word": "Grüße"}`);
const content = Buffer.from(`${lines.join('\n')}\n\n`);

describe('readFileLines', () => {
  let server: Server | null = null;
  let served = 0;
  afterEach(async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    served = 0;
  });

  /** Serves the file; the first `broken` responses end after so many bytes. */
  async function read(broken: readonly number[], status = 200): Promise<readonly string[]> {
    const running = createServer((_request, response) => {
      const end = broken[served];
      served += 1;
      response.writeHead(status, { 'content-type': 'application/octet-stream', 'content-length': content.length });
      if (end === undefined) response.end(content);
      else response.write(content.subarray(0, end), () => setImmediate(() => response.destroy()));
    });
    server = running;
    await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
    const address = running.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const client = makeClient({ provider: 'p', baseUrl: `http://127.0.0.1:${port}/v1`, apiKeyEnv: 'K', apiKey: 'k' });
    const found: string[] = [];
    for await (const line of readFileLines(client, 'file-1')) found.push(line);
    return found;
  }

  it('gives every line once', async () => {
    expect(await read([])).toEqual(lines);
  });

  it('gives every line once when the connection breaks on the way, in the middle of a line or of a character', async () => {
    const middle = content.indexOf('ü', 20_000) + 1;
    expect(await read([middle, 40_000])).toEqual(lines);
    expect(served).toBe(3);
  });

  it('gives up after the fourth broken connection', async () => {
    await expect(read([10, 10, 10, 10, 10])).rejects.toThrow();
    expect(served).toBe(4);
  });

  it('does not read again what the service refuses', async () => {
    await expect(read([], 404)).rejects.toMatchObject({ status: 404 });
    expect(served).toBe(1);
  });
});
