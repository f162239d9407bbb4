import { afterEach, expect, test } from 'vitest';
import { lettersAct } from '../../../src/web/components/keys.ts';
import { browserStorage } from '../../../src/web/state/browserStorage.ts';
import { roomPath, sitHere } from '../../../src/web/state/tabSeat.ts';

const kinds = ['localStorage', 'sessionStorage'] as const;
const own = kinds.map((kind) => [kind, Object.getOwnPropertyDescriptor(globalThis, kind)] as const);

afterEach(() => {
  for (const [kind, descriptor] of own) {
    if (descriptor) Object.defineProperty(globalThis, kind, descriptor);
    else Reflect.deleteProperty(globalThis, kind);
  }
});

function forbidden(): void {
  const get = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  for (const kind of kinds) Object.defineProperty(globalThis, kind, { get, configurable: true });
}

test('a browser that forbids storage keeps drafts, the seat of the tab and the switch of keys in memory', () => {
  forbidden();
  browserStorage().setItem('placard draft', 'words');
  expect(browserStorage().getItem('placard draft')).toBe('words');
  expect(browserStorage().key(0)).toBe('placard draft');
  sitHere('r1', 'ARV');
  expect(roomPath('r1')).toBe('/api/rooms/r1?seat=ARV');
  expect(lettersAct()).toBe(true);
  browserStorage().setItem('placard.keys', 'off');
  expect(lettersAct()).toBe(false);
  browserStorage().clear();
  expect(browserStorage()).toHaveLength(0);
});
test('a browser without storage does the same', () => {
  for (const kind of kinds)
    Object.defineProperty(globalThis, kind, { value: null, configurable: true, writable: true });
  browserStorage().setItem('a', 'b');
  expect(browserStorage().getItem('a')).toBe('b');
});
