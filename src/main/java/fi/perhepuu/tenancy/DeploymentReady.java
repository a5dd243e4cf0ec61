package fi.perhepuu.tenancy;

/** The directory, the schemas and the folders are up to date: tenants answer. */
public record DeploymentReady() {}
