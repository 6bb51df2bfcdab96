import type { Schema } from '@quarterdeck/api-client';
import { get, post, remove } from './http';

export type CalendarFeed = Schema<'CalendarFeedDto'>;

export const listCalendarFeeds = () => get('/v1/calendar-feeds');
/** Without a client, covers every client the person can see. */
export const createCalendarFeed = (clientId?: string) => post('/v1/calendar-feeds', { body: { clientId } });
export const deleteCalendarFeed = (id: string) => remove('/v1/calendar-feeds/{id}', { path: { id } });
