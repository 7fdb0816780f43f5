import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    // Most tests wait for processes: with one worker fewer than cores, the default, a core is idle half of the time.
    maxWorkers: '100%',
    // They import JSON as bundlers allow it, and Node does not.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser)/] } },
  },
});
