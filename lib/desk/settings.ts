import { LANGUAGE_CHOICES } from '../words/operator-language';
import { z } from '../zod';

export const settingsSchema = z.strictObject({
  /** The operator's language; `auto` follows the browser. */
  language: z.enum(LANGUAGE_CHOICES),
  /** The pricing page, for those who want to come back; null: none. */
  restartUrl: z.url({ protocol: /^https$/ }).nullable(),
  /** The backlog tracker's new-issue page, with `{title}` and `{body}`; null: none. */
  trackerUrl: z
    .string()
    .regex(/^https:\/\/[^\s/]+\/(?=\S*\{title\})(?=\S*\{body\})\S*$/)
    .nullable(),
  /** Look up every ticket that is opened while the panel is open; else a click does. */
  lookUpAsIRead: z.boolean(),
  /** The operator's other addresses (send-as aliases): never taken for a customer. */
  ownAddresses: z.array(z.string().max(320)).max(50),
  /** Keys of the customer's metadata that may hold a user name elsewhere, or another address. */
  metadataKeys: z
    .array(
      z
        .string()
        .regex(/^[^\s[\]"\\]+$/)
        .max(40),
    )
    .max(6),
  /** So many reads in thirty days of a live account; then each lookup takes a click. */
  readsPerMonth: z.number().int().min(100).max(10_000_000),
  /** Nothing that changes Stripe is offered, not even as a way to its Dashboard. */
  readOnly: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  restartUrl: null,
  trackerUrl: null,
  lookUpAsIRead: true,
  ownAddresses: [],
  metadataKeys: ['github', 'github_username', 'support_email'],
  readsPerMonth: 10_000,
  readOnly: false,
};

/**
 * The settings as they were kept, whichever version of Billside kept them: what is missing or was never possible gets
 * its default, and what is no longer known is left out.
 */
export function completeSettings(stored: unknown): Settings {
  const known = z.record(z.string(), z.unknown()).safeParse(stored).data ?? {};
  const kept = Object.entries(settingsSchema.shape).flatMap(([key, field]) => {
    const { success, data } = field.safeParse(known[key]);
    return success ? [[key, data] as const] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(kept) };
}
