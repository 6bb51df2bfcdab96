/** A person's name. */
export class PersonNameDto {
  id: string;
  name: string;
}
