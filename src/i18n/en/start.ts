/** Sentences of the start, on the terminal. */
export const start = {
  ready: 'Placard is ready: {address}',
  organiser: 'Organiser',
  chair: 'Chair of the demo',
  delegation: 'Delegation {name}',
  hall: 'Hall display',
  inTheRoom: 'Others in the room: {address}',
  once: 'Each link opens once, on one device; a new start makes new ones.',
  stopped: 'Placard has stopped.',
  help: `npm start -- [options]

  --port N          the port to listen on (PORT; 3000)
  --data DIR        the folder of the record (PLACARD_DATA; data)
  --host ADDRESS    the address to listen on (127.0.0.1); 0.0.0.0 opens it to everyone in the room
  --origin URL      the public address, where a proxy stands before it
  --cert FILE --key FILE   serve HTTPS with this certificate
  --limits-lifted   no limit on commands a second, for measurements

DATABASE_URL names a PostgreSQL of your own in place of the embedded one.

Example: npm start -- --port 8080 --host 0.0.0.0
`,
  unknownOption: 'The option “{option}” is not known. npm start -- --help shows all.',
  noValue: 'The option “{option}” needs a value.',
  badPort: 'The port must be a whole number from 0 to 65535, not “{port}”.',
  badOrigin: 'The origin must be an address such as https://placard.example.org, not “{origin}”.',
  certAndKey: 'HTTPS needs both --cert and --key.',
  unreadable: 'The file {file} cannot be read.',
  portTaken: 'Port {port} is taken by another program. Choose another: npm start -- --port {other}',
  portForbidden: 'Port {port} may not be used by this account. Choose one above 1023.',
  noAddress: 'This machine has no address {host}. Leave --host out, or give one of its own.',
  unwritable: 'The folder {folder} cannot be written. Choose another: npm start -- --data DIR',
  noPages: 'The web pages are not built. Start with npm start, which builds them.',
} as const;
