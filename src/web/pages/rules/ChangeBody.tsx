import { bodyForm } from '../../../i18n/en/rulebookForm.ts';
import { fill } from '../../../i18n/fill.ts';
import { EditBody } from './EditBody.tsx';

/** Changes a body of the installation's own: what is saved is its next version. */
export default function ChangeBody() {
  return (
    <EditBody
      page={bodyForm.changePage}
      begins={(from) => from}
      path={({ id }) => `/api/bodies/${id}`}
      save={({ version }) => fill(bodyForm.saveVersion, { version: Number(version) + 1 })}
    />
  );
}
