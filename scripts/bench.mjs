import { start } from './setup/start.mjs';

start('scripts/bench.ts', { browser: false });
