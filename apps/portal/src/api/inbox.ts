import { get, post } from './http';
import { getPage } from './pages';
import type { Inbox, InboxItem } from './types';

export const listInbox = (cursor?: string) =>
  getPage<InboxItem>('/v1/inbox', { limit: '25', cursor }) as Promise<Inbox>;
export const countUnread = async () => (await get<Inbox>('/v1/inbox?limit=1')).unread;
export const readInboxItem = (id: string) => post<InboxItem>(`/v1/inbox/${id}/readings`);
export const readInboxUpTo = (id: string) => post<{ unread: number }>('/v1/inbox/readings', { upTo: id });
