package dev.daicho.foundation.web;

import dev.daicho.numbers.RegistryNumber;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import tools.jackson.databind.JsonNode;

/** The description of {@code /api/v1}: its heading, and the one form that all errors share. */
final class ApiDocument implements OpenApiCustomizer {

  /** As springdoc calls the type that controllers return, so that ours takes its place. */
  private static final String PROBLEM = "ProblemDetail";

  static {
    for (Class<?> number : RegistryNumber.class.getPermittedSubclasses()) {
      SpringDocUtils.getConfig().replaceWithClass(number, String.class);
    }
    SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
  }

  @Override
  public void customise(OpenAPI api) {
    api.info(
            new Info()
                .title("Daicho 台帳")
                .version("v1")
                .description(
                    """
                    見本 TEST: all people, numbers and cards are invented. Daicho is neither approved \
                    by nor affiliated with J-LIS or any authority.\
                    """)
                .license(
                    new License()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0")))
        .servers(List.of(new Server().url("/")));
    if (api.getComponents() == null) {
      api.components(new Components());
    }
    api.getComponents().addSchemas(PROBLEM, problem());
    if (api.getPaths() != null) {
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(ApiDocument::addProblem);
    }
  }

  private static void addProblem(Operation operation) {
    if (operation.getResponses() == null) {
      operation.responses(new ApiResponses());
    }
    operation
        .getResponses()
        .putIfAbsent(
            ApiResponses.DEFAULT,
            new ApiResponse()
                .description("A problem (RFC 9457)")
                .content(
                    new Content()
                        .addMediaType(
                            "application/problem+json",
                            new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)))));
  }

  private static Schema<?> problem() {
    ObjectSchema problem = new ObjectSchema();
    problem.setDescription("Problem details (RFC 9457) in English and Japanese");
    problem.addProperty("type", new StringSchema().format("uri"));
    problem.addProperty("title", new StringSchema());
    problem.addProperty("status", new IntegerSchema());
    problem.addProperty("detail", new StringSchema().description("in English"));
    problem.addProperty("detail_ja", new StringSchema().description("in Japanese"));
    problem.addProperty("instance", new StringSchema().format("uri"));
    problem.addProperty("rule", new StringSchema().description("the rule that refused"));
    problem.addProperty("article", new StringSchema().description("its place in the law"));
    problem.addProperty(
        "refusals",
        new ArraySchema()
            .items(
                new ObjectSchema()
                    .addProperty("rule", new StringSchema())
                    .addProperty("article", new StringSchema())
                    .addProperty("detail", new StringSchema())
                    .addProperty("detail_ja", new StringSchema()))
            .description("all rules that refused, where there are several"));
    problem.addProperty("incident", new IntegerSchema().description("of a fault of ours"));
    problem.addProperty(
        "errors",
        new ArraySchema()
            .items(
                new ObjectSchema()
                    .addProperty("field", new StringSchema())
                    .addProperty("constraint", new StringSchema()))
            .description("what breaks a constraint"));
    problem.setRequired(List.of("type", "title", "status", "detail", "detail_ja"));
    return problem;
  }
}
