import { get } from './http';
import type { List, Mail, MailContent } from './types';

export const listMails = () => get<List<Mail>>('/v1/mailbox');
export const readMail = (id: string) => get<MailContent>(`/v1/mailbox/${encodeURIComponent(id)}`);
