package fi.perhepuu.catalog.places;

/** A street address in Finland. */
public record Address(String street, String postalCode, String city) {

  /** {@code Esimerkkitie 4, 12345 Esimerkkilä}. */
  public String line() {
    return street + ", " + postalCode + " " + city;
  }

  /** Without the postal code, for lists: {@code Esimerkkitie 4, Esimerkkilä}. */
  public String brief() {
    return street + ", " + city;
  }
}
