export class DemoSignInDto {
  /** The person's role, e.g. `Fractional CTO`. */
  label: string;
  email: string;
  password: string;
}

export class PortalInfoDto {
  /** Whether visitors can start a new practice here. */
  signUp: boolean;
  /** Accounts of the demo practice. Only in the quickstart, and only while the demo practice exists. */
  demoSignIns: DemoSignInDto[];
  /** Whether emails go to the development mailbox at /mailbox. */
  mailbox: boolean;
}
