import { common } from '../../i18n/en/common.ts';
import { language } from '../../i18n/en/language.ts';
import { languages } from '../../i18n/languages.ts';

const year = 365 * 24 * 3600;

/** Shows the languages of the pages, each under its own name; another one is asked for at the same address. */
export function Languages() {
  return (
    <div className="seg no-print" role="group" aria-label={common.language}>
      {Object.entries(languages).map(([tag, name]) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          aria-pressed={tag === language.tag}
          onClick={() => choose(tag)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function choose(tag: string): void {
  document.cookie = `language=${tag}; Path=/; SameSite=Lax; Max-Age=${year}`;
  window.location.reload();
}
