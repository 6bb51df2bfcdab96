import { get, post } from './http';
import { getPage } from './pages';
import type { Notification, NotificationCounts } from './types';

export interface NotificationFilter {
  clientId?: string;
  state?: Notification['state'];
}

export const listNotifications = ({ clientId, state }: NotificationFilter, cursor?: string) =>
  getPage<Notification>('/v1/notifications', { limit: '50', clientId, state, cursor });
export const countNotifications = () => get<NotificationCounts>('/v1/notification-counts');
export const resendNotification = (id: string) => post<Notification>(`/v1/notifications/${id}/resends`);
