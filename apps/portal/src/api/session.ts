import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, put, remove } from './http';

export const readSession = () => get('/v1/session');
export const signIn = (email: string, password: string) => post('/v1/session', { body: { email, password } });
export const signOut = () => remove('/v1/session');
export const switchPractice = (practice: string) => post('/v1/session/switches', { body: { practice } });

export const listSessions = () => get('/v1/sessions');
export const revokeSession = (id: string) => remove('/v1/sessions/{id}', { path: { id } });

export const mailSignInLink = (email: string) => post('/v1/sign-in-links', { body: { email } });
export const redeemSignInLink = (token: string) => post('/v1/sign-in-links/redemptions', { body: { token } });

export const mailPasswordReset = (email: string) => post('/v1/password-resets', { body: { email } });
export const resetPassword = (token: string, password: string) =>
  post('/v1/password-resets/redemptions', { body: { token, password } });
export const changePassword = (currentPassword: string | null, newPassword: string) =>
  put('/v1/password', { body: { currentPassword, newPassword } });
export const changeUser = (body: Schema<'ChangeProfileDto'>, version: number) =>
  patch('/v1/user', { version, body });

export const previewInvitation = (token: string) => post('/v1/invitations/previews', { body: { token } });
export const redeemInvitation = (body: Schema<'RedeemInvitationDto'>) =>
  post('/v1/invitations/redemptions', { body });

export const readPortal = () => get('/v1/portal');
