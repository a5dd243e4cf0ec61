package fi.perhepuu.identity.accounts;

import fi.perhepuu.identity.Grant;
import fi.perhepuu.platform.data.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Grants in one {@code jsonb} column: {@code [{"role": "partner", "organization": "…"}]}. */
@Converter
class GrantsColumn implements AttributeConverter<List<Grant>, Object> {

  @Override
  public Object convertToDatabaseColumn(List<Grant> grants) {
    return Json.write(
        (grants == null ? List.<Grant>of() : grants).stream().map(this::map).toList());
  }

  private Map<String, Object> map(Grant grant) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("role", grant.role());
    if (grant.organization() != null) {
      map.put("organization", grant.organization());
    }
    return map;
  }

  @Override
  public List<Grant> convertToEntityAttribute(Object column) {
    return column == null
        ? List.of()
        : Json.readList(column.toString()).stream().map(GrantsColumn::grant).toList();
  }

  private static Grant grant(Object value) {
    var map = (Map<?, ?>) value;
    var organization = map.get("organization");
    return new Grant(
        String.valueOf(map.get("role")),
        organization == null ? null : UUID.fromString(organization.toString()));
  }
}
