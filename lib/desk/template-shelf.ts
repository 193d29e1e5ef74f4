import type { DraftLanguage } from '../reply/draft-language';
import {
  type OwnTemplates,
  readOwnTemplates,
  type TemplateName,
  withTemplate,
} from '../reply/own-templates';

/** Where templates outlive the browser: on this device. */
export interface TemplateStore {
  read(): Promise<unknown>;
  write(templates: OwnTemplates): Promise<void>;
}

export type TemplateShelf = ReturnType<typeof createTemplateShelf>;

/** The operator's reply templates: read once, then at hand. */
export function createTemplateShelf(store: TemplateStore) {
  let own: OwnTemplates = {};
  return {
    async open(): Promise<void> {
      own = readOwnTemplates(await store.read());
    },

    all: () => own,

    /**
     * Takes the operator's wording, or for null goes back to the built-in one.
     *
     * @throws where the browser cannot keep it; then nothing has changed
     */
    async save(language: DraftLanguage, name: TemplateName, text: string | null): Promise<void> {
      const before = own;
      own = withTemplate(own, language, name, text);
      try {
        await store.write(own);
      } catch (error) {
        own = before;
        throw error;
      }
    },
  };
}
