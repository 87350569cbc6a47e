"""What the model is made of, for `model.json` and `NOTICE`."""

SOURCES = [
    {
        "name": "all-MiniLM-L6-v2 (the authors of sentence-transformers): its first layers, and its vocabulary",
        "licence": "Apache-2.0",
    },
    {
        "name": "Universal Dependencies English EWT, training part (Silveira et al. 2014; texts of the English Web Treebank)",
        "licence": "CC BY-SA 4.0",
    },
    {
        "name": "GUM, training part (Zeldes 2017), without the genres essay, fiction, letter, podcast, whow and Reddit",
        "licence": "annotations CC BY 4.0, texts under the terms of their genres",
    },
    {"name": "wikigold (Balasuriya et al. 2009)", "licence": "CC BY 4.0"},
    {"name": "WNUT17, training part (Derczynski et al. 2017)", "licence": "CC BY 4.0"},
    {"name": "Re-DocRED, development part (Tan et al. 2022), text of Wikipedia", "licence": "MIT; text CC BY-SA"},
]

NOTICE = """The English language model of relata

The weights in model.onnx are licensed under CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/): whoever
passes them on names the sources below and keeps the licence. The weights of the base model were changed by training.
vocabulary.txt is under the Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0), as the model it comes from.

"""


def source_rows() -> list[str]:
    return [f"- {source['name']}: {source['licence']}" for source in SOURCES]
