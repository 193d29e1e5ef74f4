import { z } from '../zod';
import type { PanelPush } from './protocol';
import { type MessageSender, speakerOf } from './sender';

/** The name of the connection that an open panel holds: it tells the background that somebody is looking. */
export const PANEL_PORT = 'panel';

const hello = z.strictObject({ windowId: z.number().int() });

/** The part of a runtime port that is used here. */
export interface Port {
  name: string;
  sender?: MessageSender | undefined;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

export interface PanelConnection {
  windowId: number;
  push(message: PanelPush): void;
}

export interface PortRuntime {
  id: string;
  getURL(path: string): string;
  onConnect: { addListener(listener: (port: Port) => void): void };
}

/** Serves open panels: each says which window it stands in and is then told what to show. */
export function servePanels(
  runtime: PortRuntime,
  handlers: { opened(panel: PanelConnection): void; closed(panel: PanelConnection): void },
): void {
  const own = { id: runtime.id, origin: runtime.getURL('').replace(/\/$/, '') };
  runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT || speakerOf(port.sender, own).kind !== 'operator') {
      port.disconnect();
      return;
    }
    let panel: PanelConnection | null = null;
    let connected = true;
    port.onMessage.addListener((message) => {
      const parsed = hello.safeParse(message);
      if (!parsed.success || panel !== null) return;
      panel = {
        windowId: parsed.data.windowId,
        push: (push) => {
          if (connected) port.postMessage(push);
        },
      };
      handlers.opened(panel);
    });
    port.onDisconnect.addListener(() => {
      connected = false;
      if (panel !== null) handlers.closed(panel);
      panel = null;
    });
  });
}
