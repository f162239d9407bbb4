import { type ReactNode, useState } from 'react';
import { valueNames } from '../../../i18n/en/rulebook.ts';
import { bodyForm } from '../../../i18n/en/rulebookForm.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Choices, Field, Group } from '../../../kernel/meeting/settingsShape.ts';

interface FieldFormProps {
  readonly name: string;
  readonly field: Exclude<Field, Group>;
  readonly value: unknown;
  /** `undefined`: it is missing. */
  readonly onChange: (value: unknown) => void;
}

const named = (value: string): string => valueNames[value] ?? value;

/** Shows the control of one field, as its kind asks. */
export function FieldForm({ name, field, value, onChange }: FieldFormProps) {
  switch (field.kind) {
    case 'flag':
      return (
        <label className="row small">
          <input
            type="checkbox"
            checked={value === true}
            onChange={(event) => onChange(event.target.checked)}
          />
          {name}
        </label>
      );
    case 'choice':
      return (
        <Labelled name={name}>
          <select
            className="field"
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
          >
            {field.none && <option value="">{bodyForm.none}</option>}
            {field.of.map((one) => (
              <option key={one} value={one}>
                {named(one)}
              </option>
            ))}
          </select>
        </Labelled>
      );
    case 'choices':
      return (
        <ChoicesForm name={name} field={field} chosen={value as readonly string[]} onChange={onChange} />
      );
    case 'count':
      return (
        <Labelled name={name}>
          <input
            type="number"
            className="field num"
            min={0}
            max={field.most}
            required={field.none !== true}
            value={typeof value === 'number' ? value : ''}
            onChange={({ target }) => {
              if (target.value !== '') onChange(Math.trunc(Number(target.value)));
              else if (field.none) onChange(null);
            }}
          />
        </Labelled>
      );
    case 'counts':
      return (
        <ListForm
          name={fill(bodyForm.numbers, { name })}
          written={(value as readonly number[]).join(', ')}
          onWritten={(text) => onChange((text.match(/\d{1,4}/g) ?? []).map(Number))}
        />
      );
    case 'words':
      return (
        <ListForm
          lines
          name={fill(bodyForm.perLine, { name })}
          written={(value as readonly string[]).join('\n')}
          onWritten={(text) => onChange(text.split('\n').flatMap((line) => line.trim() || []))}
        />
      );
    case 'pattern':
      return (
        <Labelled name={name}>
          <input
            className="field"
            maxLength={60}
            placeholder={bodyForm.notNamed}
            value={typeof value === 'string' ? value : ''}
            onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
          />
        </Labelled>
      );
  }
}

function Labelled({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <label>
      <span className="tiny soft">{name}</span>
      {children}
    </label>
  );
}

interface ListFormProps {
  readonly name: string;
  readonly written: string;
  readonly onWritten: (text: string) => void;
  /** An entry a line. */
  readonly lines?: boolean;
}

/** What is typed stays as it is typed, while what it says goes into the body. */
function ListForm({ name, written, onWritten, lines = false }: ListFormProps) {
  const [text, setText] = useState(written);
  const type = (typed: string) => {
    setText(typed);
    onWritten(typed);
  };
  return (
    <Labelled name={name}>
      {lines ? (
        <textarea className="field" rows={3} value={text} onChange={(event) => type(event.target.value)} />
      ) : (
        <input className="field" value={text} onChange={(event) => type(event.target.value)} />
      )}
    </Labelled>
  );
}

interface ChoicesFormProps {
  readonly name: string;
  readonly field: Choices;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Shows what was chosen, in its order, and what may be added. */
function ChoicesForm({ name, field, chosen, onChange }: ChoicesFormProps) {
  const left = field.of.filter((one) => !chosen.includes(one));
  const earlier = (index: number) => {
    const [moved] = chosen.slice(index, index + 1);
    const others = chosen.filter((_, at) => at !== index);
    if (moved !== undefined) onChange([...others.slice(0, index - 1), moved, ...others.slice(index - 1)]);
  };
  return (
    <div className="choices" role="group" aria-label={name}>
      <span className="tiny soft">{name}</span>
      <ol>
        {chosen.map((one, index) => (
          <li key={one} className="row small">
            {named(one)}
            {index > 0 && (
              <button
                type="button"
                className="btn sm quiet"
                aria-label={fill(bodyForm.earlier, { value: named(one) })}
                onClick={() => earlier(index)}
              >
                <i className="ic i-up" aria-hidden="true" />
              </button>
            )}
            <button
              type="button"
              className="btn sm quiet"
              aria-label={fill(bodyForm.remove, { value: named(one) })}
              onClick={() => onChange(chosen.filter((_, at) => at !== index))}
            >
              <i className="ic i-cross" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <select
          className="field"
          aria-label={fill(bodyForm.add, { name })}
          value=""
          onChange={(event) => onChange([...chosen, event.target.value])}
        >
          <option value="">{bodyForm.addOne}</option>
          {left.map((one) => (
            <option key={one} value={one}>
              {named(one)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
