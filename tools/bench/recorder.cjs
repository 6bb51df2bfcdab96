'use strict';
// node --require tools/bench/recorder.cjs: keeps what this process sends to PostgreSQL and what comes back, and gives it
// to the parent process that asks for it.
const Connection = require('pg/lib/connection');

let steps = [];
let transactions = 0;
const { startup, parse, bind, query } = Connection.prototype;

Connection.prototype.startup = function (config) {
  const texts = new Map();
  const running = [];
  let transaction = (transactions += 1);
  this.recorded = {
    prepare: ({ name, text }) => texts.set(name, text),
    add(text, values) {
      const step = { transaction, text, values, rows: [] };
      running.push(step);
      steps.push(step);
    },
    textOf: (name) => texts.get(name),
  };
  this.on('dataRow', ({ fields }) => running[0]?.rows.push([...fields]));
  this.on('commandComplete', () => running.shift());
  this.on('errorMessage', () => running.splice(0));
  this.on('readyForQuery', ({ status }) => {
    if (status === 'I') transaction = transactions += 1;
  });
  return startup.call(this, config);
};

Connection.prototype.parse = function (statement) {
  this.recorded.prepare(statement);
  return parse.call(this, statement);
};

Connection.prototype.bind = function (config) {
  this.recorded.add(this.recorded.textOf(config.statement), [...(config.values ?? [])]);
  return bind.call(this, config);
};

Connection.prototype.query = function (text) {
  this.recorded.add(text, []);
  return query.call(this, text);
};

process.on('message', () => {
  process.send(steps);
  steps = [];
});
