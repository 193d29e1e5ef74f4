import * as z from 'zod';

// Zod 4 compiles schemas with `new Function` unless told not to, which an extension page's policy refuses
// (colinhacks/zod#4461). It must be set before any schema is made, so every schema imports z from here.
z.config({ jitless: true });

// Re-exported as a namespace: the ready-made `z` would bring every language's error messages along.
export { z };
