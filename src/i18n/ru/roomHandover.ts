import type { handover as english } from '../en/roomHandover.ts';
import type { Twin } from '../twin.ts';

/** Sentences of handing one's seat to a colleague. */
export const handover: Twin<typeof english> = {
  title: 'Передать место коллеге',
  hint: 'Создайте ссылку для коллеги. Когда ее откроют, место перейдет: это устройство выйдет из зала и ничего о нем не сохранит. Неотправленные черновики коллеге не видны.',
  make: 'Создать ссылку',
  scan: 'Ссылка на место ({name}) в виде кода',
  ends: 'Ссылка открывает место один раз, до {when}.',
  copy: 'Скопировать ссылку',
  copied: 'Скопировано',
  back: 'Отозвать ссылку',
  tookBack: 'Ссылка недействительна. Место остается за вами.',
  unreachable: 'Сервер недоступен. Повторите, когда связь восстановится.',
};
