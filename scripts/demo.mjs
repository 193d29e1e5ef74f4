import { start } from './setup/start.mjs';

start('scripts/demo.ts', { browser: true });
