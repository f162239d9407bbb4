import type { Twin } from '../twin.ts';
import type { drafting as english } from '../en/roomDraft.ts';

/** Sentences of a delegate's draft on a paragraph. */
export const drafting: Twin<typeof english> = {
  yourProposal: 'Ваше предложение по пункту {paragraph}',
  draftPrivate: 'Черновик. Виден только вам.',
  saved: 'Сохранено',
  draftHere: 'Ваше предложение: каким должен быть пункт {paragraph}',
  insert: 'Вставить',
  formulas: [
    'в соответствующих случаях',
    'на добровольной основе',
    'в частности',
    'где это применимо',
    'в соответствии с национальным законодательством',
  ],
  readsAs: 'Что вы меняете',
  standsAs: 'Как это будет выглядеть в тексте',
  touches: 'Затронута формулировка, которую поддерживают {codes}; они получат уведомление.',
  nothingChanged: 'Пока ничего не изменено. Напишите, каким должен быть текст.',
  close: 'Закрыть, сохранив',
  discard: 'Удалить',
  tabling: 'Вносится',
  tableProposal: 'Внести предложение',
  changedUnder: 'Пункт {paragraph} изменился, пока вы писали.',
  changedUnderHint: 'Сохранены оба текста. Решите, что станет с вашим.',
  inRoomNow: 'В зале сейчас',
  yourDraftOf: 'Ваш черновик, {when}',
  notPlaced:
    'Часть ваших изменений относилась к словам, которых больше нет. Перенесите остальные или сохраните свой текст как заметку.',
  placeMine: 'Перенести мое на новый текст',
  placeRest: 'Перенести остальное',
  keepNote: 'Сохранить как заметку',
};
