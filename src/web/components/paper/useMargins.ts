// What stands in the margins of a printed text: symbol above, record and page below, on every page.
import { useLayoutEffect, useRef } from 'react';

/** Lines for the margins of each page; `{page}` and `{pages}` are filled as it is printed. */
export interface Margins {
  /** Above every page but the first, which has its masthead. */
  readonly above: { readonly start: string; readonly end: string };
  readonly below: { readonly start: string; readonly end: string };
}

/**
 * Puts lines into the margins of the pages named `text`, as they are when somebody prints.
 * A rule made by script is what the page's policy allows; browsers without margin boxes print the foot once, at the end.
 */
export function useMargins(margins: Margins): void {
  const latest = useRef(margins);
  useLayoutEffect(() => {
    latest.current = margins;
  });
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    const write = () => sheet.replaceSync(rulesOf(latest.current));
    write();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    window.addEventListener('beforeprint', write);
    return () => {
      window.removeEventListener('beforeprint', write);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}

/** Says whether this browser prints what stands in margins. */
export function printsMargins(): boolean {
  return 'CSSMarginRule' in window;
}

function rulesOf({ above, below }: Margins): string {
  return `@page text {
    @top-left { content: ${content(above.start)}; }
    @top-right { content: ${content(above.end)}; }
    @bottom-left { content: ${content(below.start)}; }
    @bottom-right { content: ${content(below.end)}; }
  }
  @page text:first {
    @top-left { content: none; }
    @top-right { content: none; }
  }`;
}

/** Gives a line as the value of the property `content`. */
function content(line: string): string {
  return line
    .split(/(\{pages?\})/)
    .map((part) => {
      if (part === '{page}') return 'counter(page)';
      if (part === '{pages}') return 'counter(pages)';
      return `"${part.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`;
    })
    .join(' ');
}
