import { z } from '../zod';

/** Filled in by the handoff's own module. */
export const handoffSchema = z.object({ schema: z.literal('billside.handoff/v1') });
export type Handoff = z.infer<typeof handoffSchema>;
