import { get } from './http';

export const listMails = () => get('/v1/mailbox');
export const readMail = (id: string) => get('/v1/mailbox/{id}', { path: { id } });
