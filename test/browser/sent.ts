// What pages send to their rooms, as Chromium sees it leave, and what the server answers.
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { chair as says } from '../../src/i18n/en/chair.ts';
import type { MeetingCommand, MeetingCommandName } from '../../src/kernel/meeting/commands.ts';
import type { ReversibleAct } from '../../src/kernel/meeting/reversible.ts';
import type { ClientMessage, ServerMessage } from '../../src/wire/messages.ts';
import { press } from './acts.ts';

interface Act {
  readonly page: Page;
  readonly command: MeetingCommand;
  /** `taken`, or the rule that refuses it; missing until the server answers. */
  answer?: string;
}

/** A page, a part of it, or a part that is unfolded each time anew. */
export type Where = Page | Locator | (() => Promise<Locator>);

/** The acts of some pages, in the order in which they were sent. */
export class Sent {
  readonly #acts = new Map<string, Act>();

  /** Listens to a page from its next socket on. */
  listen(page: Page): Page {
    page.on('websocket', (socket) => {
      socket.on('framesent', ({ payload }) => {
        const message = JSON.parse(String(payload)) as ClientMessage;
        if (message.t === 'command') this.#acts.set(message.id, { page, command: message.command });
      });
      socket.on('framereceived', ({ payload }) => {
        const message = JSON.parse(String(payload)) as ServerMessage;
        if (message.t !== 'answer' && message.t !== 'error') return;
        const act = this.#acts.get(message.id ?? '');
        if (!act) return;
        if (message.t === 'error') act.answer = message.what;
        else act.answer = message.ok ? 'taken' : message.refused;
      });
    });
    return page;
  }

  /** Gives the commands that the room has taken. */
  get taken(): readonly MeetingCommand[] {
    return [...this.#acts.values()].filter(({ answer }) => answer === 'taken').map(({ command }) => command);
  }

  /** Presses a control and waits until the room has taken the act that it sends. */
  async does(
    page: Page,
    type: MeetingCommandName,
    name: string | RegExp,
    where: Where = page,
  ): Promise<void> {
    const before = this.#answers(page, type);
    await press(typeof where === 'function' ? await where() : where, name);
    const message = `${type} by “${String(name)}”`;
    await expect
      .poll(() => this.#answers(page, type), { message, interval: 20 })
      .toEqual([...before, 'taken']);
  }

  /** Has the Chair do an act by a slip, take it back, and do it in earnest. */
  async slips(
    chair: Page,
    what: ReversibleAct,
    type: MeetingCommandName,
    name: string | RegExp,
    where: Where = chair,
  ): Promise<void> {
    await this.does(chair, type, name, where);
    await this.does(chair, 'TakeBack', `Take back: ${says.undo[what]}`);
    await this.does(chair, type, name, where);
  }

  #answers(page: Page, type: MeetingCommandName): readonly (string | undefined)[] {
    return [...this.#acts.values()]
      .filter((act) => act.page === page && act.command.type === type)
      .map(({ answer }) => answer);
  }
}
