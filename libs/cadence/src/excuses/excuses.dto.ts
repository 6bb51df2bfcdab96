import { IsString, Length } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

export class NewExcuseDto {
  /** Why no entry is needed. 1 to 500 characters. */
  @IsString()
  @Length(1, 500)
  @NotBlank()
  reason: string;
}

export class ExcuseDto {
  reason: string;
  excusedBy: PersonNameDto;
  /** @format date-time */
  excusedAt: string;
}
