package fi.perhepuu.tenancy;

import fi.perhepuu.testing.RunningApplication;
import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR with a test inside, put beside the application in the server of the run. */
final class InContainer {

  private InContainer() {}

  static WebArchive application(Class<?> test) {
    RunningApplication.get();
    return ShrinkWrap.create(ZipImporter.class, "inside.war")
        .importFrom(new File(System.getProperty("app.war")))
        .as(WebArchive.class)
        .addClasses(test, TenantsForTest.class)
        .addAsWebInfResource("ibm-web-ext.xml", "ibm-web-ext.xml");
  }
}
