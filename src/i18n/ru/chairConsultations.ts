import type { Twin } from '../twin.ts';
import type { chairConsultations as english } from '../en/chairConsultations.ts';

/** Forming consultations and hearing their reports, at the Chair's console; reporting back, at the facilitator's. */
export const chairConsultations: Twin<typeof english> = {
  form: 'Передать на консультации',
  formHint: 'До доклада пункты покидают пленарное заседание: здесь их никто не меняет.',
  kind: 'Вид',
  kinds: {
    informals: 'Неофициальные консультации',
    contactGroup: 'Контактная группа',
    friendsOfTheChair: 'Друзья Председателя',
  },
  name: 'О чем',
  nameHint: 'контактные пункты',
  paragraphs: 'Пункты',
  facilitator: 'Координатор',
  members: 'Кто приглашен',
  membersHint: 'Входят только они, а также координатор, Председатель и секретарь.',
  formNow: {
    informals: 'Передать на неофициальные консультации: {paragraphs}',
    contactGroup: 'Создать контактную группу: {paragraphs}',
    friendsOfTheChair: 'Обратиться к друзьям Председателя: {paragraphs}',
  },
  choose: 'Выберите пункты и координатора и укажите тему.',
  chooseOne: 'Выберите место',

  recall: 'Отозвать',
  recallHint: 'Пункты возвращаются такими, какими были переданы. Сделанное там с ними не учитывается.',
  recallNow: 'Отозвать: {paragraphs}',
  reported: 'Доклад: {group}',
  openPlaces: 'В нем еще {count} {count|открытое место|открытых места|открытых мест}.',
  noOpenPlace: 'Открытых мест в нем нет.',
  put: 'Вынести доклад на решение',
  setAside: 'Снять с рассмотрения',
  setAsideHint: 'Пункты остаются такими, какими были переданы. Доклад остается в протоколе.',
  setAsideNow: 'Снять доклад с рассмотрения',

  // The facilitator's console
  page: 'Пульт координатора',
  plate: 'Координатор',
  report: 'Доложить',
  reportHint:
    'Это передается на пленарное заседание, и группа завершает работу. Принять ли текст, решает заседание.',
  reportNow: 'Доложить на пленарном заседании: {paragraphs}',
  fetching: 'Загружается переданный текст',
};
