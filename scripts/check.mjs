import { start } from './setup/start.mjs';

start('scripts/check.ts', { browser: false });
