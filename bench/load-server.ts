import { startLoadService } from '../test/support/load-service.ts';

/** A load service in a process of its own: its plan is the first argument, its counts are sent when they are asked for. */
const service = await startLoadService(JSON.parse(process.argv[2] ?? '{}'));
process.on('message', () => process.send?.(service.counts()));
process.send?.({ url: service.url });
