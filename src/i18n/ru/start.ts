import type { start as english } from '../en/start.ts';
import type { Twin } from '../twin.ts';

/** Sentences of the start, on the terminal. */
export const start: Twin<typeof english> = {
  ready: 'Placard готов: {address}',
  organiser: 'Организатор',
  chair: 'Председатель учебного зала',
  delegation: 'Делегация {name}',
  hall: 'Экран зала',
  inTheRoom: 'Другие в зале: {address}',
  once: 'Каждая ссылка открывается один раз, на одном устройстве; при новом запуске создаются новые.',
  stopped: 'Placard остановлен.',
  help: `npm start -- [параметры]

  --port N          порт, на котором принимаются соединения (PORT; 3000)
  --data DIR        папка протокола (PLACARD_DATA; data)
  --host ADDRESS    адрес, на котором принимаются соединения (127.0.0.1); 0.0.0.0 открывает его всем в зале
  --origin URL      внешний адрес, если перед сервером стоит посредник
  --cert FILE --key FILE   HTTPS с этим сертификатом
  --limits-lifted   без ограничения числа команд в секунду, для измерений

DATABASE_URL указывает вашу базу PostgreSQL вместо встроенной.

Пример: npm start -- --port 8080 --host 0.0.0.0
`,
  unknownOption: 'Параметр «{option}» неизвестен. Все параметры: npm start -- --help',
  noValue: 'Параметру «{option}» нужно значение.',
  badPort: 'Порт должен быть целым числом от 0 до 65535, а не «{port}».',
  badOrigin: 'Внешний адрес должен иметь вид https://placard.example.org, а не «{origin}».',
  certAndKey: 'Для HTTPS нужны и --cert, и --key.',
  unreadable: 'Файл {file} не читается.',
  portTaken: 'Порт {port} занят другой программой. Выберите другой: npm start -- --port {other}',
  portForbidden: 'Порт {port} для этой учетной записи закрыт. Выберите порт выше 1023.',
  noAddress: 'У этой машины нет адреса {host}. Уберите --host или укажите один из ее адресов.',
  unwritable: 'В папку {folder} нельзя записывать. Выберите другую: npm start -- --data DIR',
  noPages: 'Веб-страницы не собраны. Запустите npm start: он их соберет.',
};
