import { start } from './setup/start.mjs';

start('scripts/test.ts', { browser: true, firefox: true });
