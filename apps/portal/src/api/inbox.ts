import { get, post } from './http';

export const listInbox = (cursor?: string) => get('/v1/inbox', { query: { limit: 25, cursor } });
export const countUnread = async () => (await get('/v1/inbox', { query: { limit: 1 } })).unread;
export const readInboxItem = (id: string) => post('/v1/inbox/{id}/readings', { path: { id } });
export const readInboxUpTo = (id: string) => post('/v1/inbox/readings', { body: { upTo: id } });
