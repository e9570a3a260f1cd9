"""The pages of the sandbox for a browser: what is stored, the last calls, coverage, faults and reset.

`routes` has the routes and loads the rest when a page is first asked for, so that a sandbox in a test pays
nothing for it. `views`, `stored_views` and `holdings_view` make the context of a template from the state,
`rendering` fills the template in. htmx, in `static`, is the only script that is not ours.
"""
