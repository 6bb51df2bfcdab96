import type { Schema } from '@quarterdeck/api-client';
import { get, post, remove } from './http';
import type { List } from './types';

export type CalendarFeed = Schema<'CalendarFeedDto'>;

export const listCalendarFeeds = () => get<List<CalendarFeed>>('/v1/calendar-feeds');
/** Without a client, covers every client the person can see. */
export const createCalendarFeed = (clientId?: string) =>
  post<CalendarFeed>('/v1/calendar-feeds', { clientId });
export const deleteCalendarFeed = (id: string) => remove(`/v1/calendar-feeds/${id}`);
