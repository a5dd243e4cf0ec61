package fi.perhepuu.help.requests;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A state as its code. */
@Converter(autoApply = true)
public class StateColumn implements AttributeConverter<RequestState, String> {

  @Override
  public String convertToDatabaseColumn(RequestState state) {
    return state == null ? null : state.code();
  }

  @Override
  public RequestState convertToEntityAttribute(String code) {
    return code == null ? null : RequestState.of(code);
  }
}
