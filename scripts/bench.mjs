import { start } from './setup/start.mjs';

start('scripts/bench.ts', { browser: process.argv[2] === 'content' });
