package fi.perhepuu.branding.marks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A mark somebody has brought, kept under the digest of its content. It never changes. */
@Entity
@Table(name = "brand_file")
public class BrandFile {

  @Id String id;
  String type;
  byte[] body;

  protected BrandFile() {}

  public static BrandFile of(Picture picture) {
    var file = new BrandFile();
    file.id = picture.digest();
    file.type = picture.type();
    file.body = picture.body();
    return file;
  }

  public boolean is(Picture picture) {
    return id.equals(picture.digest());
  }

  Picture picture() {
    return new Picture(id, type, body);
  }
}
