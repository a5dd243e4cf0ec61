package fi.perhepuu.licensing.own;

import fi.perhepuu.licensing.ModelRelease;

/**
 * A tenant's model: the release it has adopted, and the same with its own words and nodes laid
 * over. Without any of those both are one object, shared by all tenants.
 */
record TenantModel(ModelRelease adopted, ModelRelease seen) {}
