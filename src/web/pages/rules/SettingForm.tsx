import { settingSentences } from '../../../i18n/en/rulebook.ts';
import { bodyForm } from '../../../i18n/en/rulebookForm.ts';
import { standings } from '../../../i18n/en/standings.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Setting, SettingName, Settings, Standing } from '../../../kernel/meeting/procedure.ts';
import { type Fields, fieldsOf } from '../../../kernel/meeting/settingsShape.ts';
import { FieldForm } from './FieldForm.tsx';
import { valueAtFirst } from './atFirst.ts';
import { fieldName } from './values.ts';

type Values = { readonly [field: string]: unknown };
type Held = Setting<Values>;

interface SettingFormProps {
  readonly setting: SettingName;
  readonly held: Settings[SettingName];
  /** What it is in the body from which this one was copied: taken again where it is switched on. */
  readonly before: Settings[SettingName];
  readonly onChange: (held: Held | null) => void;
}

/** Shows the fields of one setting, or that the body has none. */
export function SettingForm({ setting, held, before, onChange }: SettingFormProps) {
  const { name, says } = settingSentences[setting];
  const fields = fieldsOf(setting);
  const ownSource = 'practice: ';
  const begin = (): Held =>
    before ?? {
      params: valueAtFirst({ kind: 'group', fields }) as Values,
      source: `${ownSource}${name}`,
      standing: 'practice',
    };
  return (
    <fieldset className="setting" id={`form-${setting}`}>
      <legend className="strong">{name}</legend>
      <label className="row small has">
        <input
          type="checkbox"
          checked={held != null}
          aria-label={fill(bodyForm.hasIt, { name })}
          onChange={(event) => onChange(event.target.checked ? begin() : null)}
        />
        {bodyForm.has}
      </label>
      <p className="small soft">{says}</p>
      {held != null && (
        <>
          <div className="fields">
            <FieldsForm
              setting={setting}
              fields={fields}
              values={held.params}
              onChange={(params) => onChange({ ...held, params })}
            />
          </div>
          <div className="fields">
            <label className="grow">
              <span className="tiny soft">{bodyForm.settingSource}</span>
              <input
                className="field wide"
                required
                maxLength={500}
                value={held.source}
                onChange={(event) => onChange({ ...held, source: event.target.value })}
              />
            </label>
            <label>
              <span className="tiny soft">{bodyForm.standing}</span>
              <select
                className="field"
                value={held.standing}
                onChange={(event) => onChange({ ...held, standing: event.target.value as Standing })}
              >
                {Object.entries(standings).map(([standing, { name: known }]) => (
                  <option key={standing} value={standing}>
                    {known}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </>
      )}
    </fieldset>
  );
}

interface FieldsFormProps {
  readonly setting: SettingName;
  readonly fields: Fields;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

function FieldsForm({ setting, fields, values, onChange }: FieldsFormProps) {
  return Object.entries(fields).map(([name, field]) => {
    const set = (value: unknown) => {
      const { [name]: _, ...others } = values;
      onChange(value === undefined ? others : { ...values, [name]: value });
    };
    if (field.kind === 'group')
      return (
        <FieldsForm
          key={name}
          setting={setting}
          fields={field.fields}
          values={values[name] as Values}
          onChange={set}
        />
      );
    return (
      <FieldForm
        key={name}
        name={fieldName(setting, name)}
        field={field}
        value={values[name]}
        onChange={set}
      />
    );
  });
}
