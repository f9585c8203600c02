package com.example.contract;

/** A small OpenAPI 3.1 document to try the validators on. */
final class SampleDocument {

    static final String TEXT = """
            {
              "openapi": "3.1.0",
              "info": {"title": "Notes", "version": "1.0.0"},
              "paths": {
                "/notes": {
                  "post": {
                    "operationId": "createNote",
                    "requestBody": {
                      "required": true,
                      "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NoteCreate"}}}
                    },
                    "responses": {
                      "201": {
                        "description": "Created.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}
                      }
                    }
                  }
                },
                "/notes/{id}": {
                  "parameters": [
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "format": "int64"}}
                  ],
                  "get": {
                    "operationId": "readNote",
                    "tags": ["notes"],
                    "parameters": [
                      {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 0}},
                      {"name": "expand", "in": "query", "style": "form", "explode": false,
                       "schema": {"type": "array", "items": {"type": "string", "enum": ["author", "tags"]}}}
                    ],
                    "responses": {
                      "200": {
                        "description": "The note.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}
                      },
                      "404": {"$ref": "#/components/responses/NotFound"}
                    }
                  },
                  "delete": {
                    "operationId": "deleteNote",
                    "responses": {"204": {"description": "Deleted."}}
                  }
                }
              },
              "components": {
                "responses": {
                  "NotFound": {
                    "description": "There is no such note.",
                    "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
                  }
                },
                "schemas": {
                  "Note": {
                    "type": "object",
                    "required": ["id", "text", "createdAt"],
                    "properties": {
                      "id": {"type": "integer", "format": "int64", "exclusiveMinimum": 0},
                      "text": {"type": ["string", "null"], "maxLength": 200},
                      "createdAt": {"type": "string", "format": "date-time"}
                    }
                  },
                  "NoteCreate": {
                    "type": "object",
                    "required": ["text"],
                    "additionalProperties": false,
                    "properties": {"text": {"type": "string", "maxLength": 200}}
                  },
                  "Problem": {
                    "type": "object",
                    "required": ["status"],
                    "properties": {"status": {"type": "integer"}, "detail": {"type": "string"}}
                  }
                }
              }
            }
            """;

    private SampleDocument() {}
}
