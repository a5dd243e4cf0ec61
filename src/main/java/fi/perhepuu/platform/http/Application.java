package fi.perhepuu.platform.http;

/** Jakarta REST serves every address that is not an asset; {@code web.xml} maps it. */
public class Application extends jakarta.ws.rs.core.Application {}
