// Preloaded into third-party mock servers (`node --import`): they would listen on every interface of the machine.
import { Server } from 'node:net';

const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  if (typeof port === 'object' && port !== null)
    return listen.call(this, { ...port, host: 'localhost' }, ...rest);
  if (typeof rest[0] === 'string') rest.shift();
  return listen.call(this, port, 'localhost', ...rest);
};
