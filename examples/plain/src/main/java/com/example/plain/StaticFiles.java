package com.example.plain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLConnection;

/** Serves the document of the API and its page, as servlet containers do by themselves. */
@ApplicationScoped
@Path("/{file: openapi[.]json|docs/[a-z0-9.-]+}")
public class StaticFiles {

    @GET
    public Response file(@PathParam("file") String file) {
        InputStream content = StaticFiles.class.getResourceAsStream("/META-INF/resources/" + file);
        if (content == null) {
            throw new NotFoundException();
        }
        return Response.ok(content, URLConnection.guessContentTypeFromName(file))
                .build();
    }
}
