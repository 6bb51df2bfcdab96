import { get, patch, post, put, remove } from './http';
import type { InvitationPreview, List, OpenSession, PortalFacts, Redemption, Session, User } from './types';

export const readSession = () => get<Session>('/v1/session');
export const signIn = (email: string, password: string) => post<Session>('/v1/session', { email, password });
export const signOut = () => remove('/v1/session');
export const switchPractice = (practice: string) => post<Session>('/v1/session/switches', { practice });

export const listSessions = () => get<List<OpenSession>>('/v1/sessions?limit=100');
export const revokeSession = (id: string) => remove(`/v1/sessions/${id}`);

export const mailSignInLink = (email: string) => post('/v1/sign-in-links', { email });
export const redeemSignInLink = (token: string) =>
  post<Redemption>('/v1/sign-in-links/redemptions', { token });

export const mailPasswordReset = (email: string) => post('/v1/password-resets', { email });
export const resetPassword = (token: string, password: string) =>
  post<Session>('/v1/password-resets/redemptions', { token, password });
export const changePassword = (currentPassword: string | null, newPassword: string) =>
  put<Session>('/v1/password', { currentPassword, newPassword });
export const changeUser = (change: { name?: string; timeZone?: string }, version: number) =>
  patch<User>('/v1/user', change, version);

export const previewInvitation = (token: string) =>
  post<InvitationPreview>('/v1/invitations/previews', { token });
export const redeemInvitation = (body: {
  token: string;
  name?: string;
  password?: string;
  timeZone?: string;
}) => post<Redemption>('/v1/invitations/redemptions', body);

export const readPortal = () => get<PortalFacts>('/v1/portal');
