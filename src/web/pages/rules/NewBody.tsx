import { bodyForm } from '../../../i18n/en/rulebookForm.ts';
import { fill } from '../../../i18n/fill.ts';
import { EditBody } from './EditBody.tsx';

/** Makes a body by copying another and changing its data. */
export default function NewBody() {
  return (
    <EditBody
      page={bodyForm.copyPage}
      begins={(from) => ({ ...from, name: fill(bodyForm.copyOf, { name: from.name }) })}
      path={() => '/api/bodies'}
      save={() => bodyForm.save}
    />
  );
}
