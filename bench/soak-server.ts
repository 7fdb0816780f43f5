import { startLocalEngine } from '../src/local/start-local-engine.ts';
import { type Passing, startFaultProxy } from '../test/support/fault-proxy.ts';

/** The local engine in a process of its own, of whose requests one in `process.argv[2]` meets one of three faults in turn. */
const one = Number(process.argv[2]);
const faults: readonly Passing[] = ['answer-lost', 'error-instead', 'never-arrives'];
let requests = 0;
const engine = await startLocalEngine();
const proxy = await startFaultProxy(engine.url, () => {
  requests += 1;
  return requests % one === 0 ? (faults[(requests / one) % faults.length] ?? 'through') : 'through';
});
process.on('message', () => process.send?.({ requests, faults: Math.floor(requests / one) }));
process.send?.({ url: proxy.url });
