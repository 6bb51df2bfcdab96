import type { Channel } from '@quarterdeck/domain/notification-topic';
import { channelFor, type Route } from './route';

const page = { inApp: { title: 'Check-in due', path: '/p/acme' } };
const link = { inApp: null };
const invitation = { ...page, calendar: { method: 'REQUEST' as const, content: '' } };

describe('the channel of the next attempt', () => {
  const route = (change: Partial<Route>): Route => ({
    channel: 'email',
    order: ['slack', 'email'],
    tried: [],
    mayBeSent: false,
    webhook: null,
    ...change,
  });
  it.each<[string, Partial<Route>, typeof page | typeof link, Channel | undefined]>([
    ['is the first of the order', {}, page, 'slack'],
    ['is the next when one will not take it', { channel: 'slack', tried: ['slack'] }, page, 'email'],
    ['is none when all will not', { tried: ['slack', 'email'] }, page, undefined],
    ['is none when the only one will not', { order: ['slack'], tried: ['slack'] }, page, undefined],
    [
      'stays while it may have gone out',
      { channel: 'slack', order: ['email'], mayBeSent: true },
      page,
      'slack',
    ],
    ['is mail for what signs in', { order: ['slack'] }, link, 'email'],
    ['is mail for what a calendar takes over', { order: ['slack', 'email'] }, invitation, 'email'],
  ])('%s', (_what, change, letter, expected) => {
    expect(channelFor(route(change), letter)).toBe(expected);
  });
});
