/** The next message of a process; fails when the process ends instead. */
export function nextMessage(child, name) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`${name} ended with ${code}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message);
    });
  });
}
